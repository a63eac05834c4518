import type { ReactNode } from 'react';

import { chooseHistories } from '../../commands/import-files';
import { saveTemplateFile } from '../../commands/import-saving';
import { useMessages } from '../../i18n';
import { changeImport, useImport } from '../../stores/import-store';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { stylesOf } from '../../ui/styles-of';
import { FileList } from './FileList';
import filesSheet from './files.module.css';
import { StepFooter, StepHeading } from './StepFrame';

const css = stylesOf(filesSheet);

/** The first step: the files, and what may be in them. */
export function FilesPage(): ReactNode {
  const messages = useMessages();
  const { files: words } = messages.importTables;
  const files = useImport((state) => state.files);
  const isSaving = useImport((state) => state.isSaving);
  const opened = files.filter(({ state }) => state.kind === 'opened').length;
  const isOpening = files.some(({ state }) => state.kind === 'opening');
  return (
    <section className={css('files-page')}>
      <div className={css('files-scroll')}>
        <div className={css('files-column')}>
          <StepHeading text={messages.import.headings.files} comesBack={opened} />
          <div className={css(`drop-zone${files.length > 0 ? ' is-small' : ''}`)}>
            <Icon name="import" size={files.length > 0 ? 28 : 40} />
            <p>
              <b>{words.dropTitle}</b>
              <span>{words.dropText}</span>
            </p>
            <Button
              type={files.length === 0 ? 'primary' : 'default'}
              size="large"
              data-testid="import-choose"
              onClick={() => void chooseHistories()}
            >
              {files.length === 0 ? words.choose : words.chooseMore}
            </Button>
          </div>
          <p className={css('files-kinds')}>{words.kinds}</p>
          {files.length > 0 ? (
            <FileList files={files} />
          ) : (
            <ul className={css('file-hints')}>
              {words.hints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          )}
          <p className={css('files-template')}>
            {words.templateNote}
            <Button
              type="link"
              size="small"
              loading={isSaving}
              data-testid="import-template"
              onClick={() => void saveTemplateFile()}
            >
              {words.template}
            </Button>
          </p>
        </div>
      </div>
      <StepFooter
        onBack={null}
        canGoOn={opened > 0 && !isOpening}
        note={
          files.length === 0
            ? null
            : isOpening
              ? words.opening
              : opened === 0
                ? words.noneUsable
                : words.count({ files: opened })
        }
        onNext={() => {
          changeImport({ stage: 'header', notice: null });
        }}
      />
    </section>
  );
}
