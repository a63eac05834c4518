import './ui/colors.css';
import './ui/base.css';
import './views/frame/frame.css';

/** A window that is not seen may draw no frame at all. */
const LONGEST_WAIT_MS = 100;

/** The frame of the page is seen before the program behind it is loaded. */
async function afterFirstFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

await afterFirstFrame();
await import('./start');
