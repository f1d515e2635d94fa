// The script that a site carries: `<script src="https://…/widget.js" defer></script>`; with `data-open` it opens at once on wide screens.
import { putOnPage } from './widget.ts';

const script = document.currentScript ?? document.querySelector('script[src$="/widget.js"]');

const start = (): void => {
  if (!(script instanceof HTMLScriptElement) || document.querySelector('zorggenoot-chat')) return;
  putOnPage(new URL(script.src).origin, script.dataset['open'] !== undefined);
};

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
