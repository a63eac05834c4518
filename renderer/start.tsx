import './without-eval';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { present } from '../shared/assert';
import { App } from './App';
import { PrintView } from './views/print/PrintView';

const root = present(document.getElementById('root'), 'the page has a root element');
// The address says which of the two it is: the program's window, or the page of a report to print.
const isPrintView = window.location.hash === '#print';
createRoot(root).render(
  isPrintView ? (
    <PrintView />
  ) : (
    <StrictMode>
      <App />
    </StrictMode>
  ),
);
