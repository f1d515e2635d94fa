/**
 * The look of the launcher and of the panel. Sizes are in px where a site may have changed what a rem is; text follows the larger of the
 * two, and on the launcher stays within the width of the screen, so that it does not cover the page. Borders stay in forced colours.
 */
export const style = `:host{all:initial}
[hidden]{display:none!important}
button{box-sizing:border-box;min-height:48px;padding:8px 20px;border:2px solid transparent;border-radius:26px;background:#0b4a63;color:#fff;font:600 max(18px,1.125rem)/1.3 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;cursor:pointer}
button:hover{background:#073548}
button:focus-visible{outline:3px solid #0b4a63;outline-offset:3px;box-shadow:0 0 0 3px #fff}
.launcher{position:fixed;right:max(16px,env(safe-area-inset-right));bottom:max(16px,env(safe-area-inset-bottom));z-index:2147483646;display:flex;align-items:center;gap:10px;max-width:calc(100vw - 32px);min-height:56px;border-radius:28px;box-shadow:0 2px 10px #0006}
.launcher{font-size:max(18px,min(1.125rem,8vw))}
svg{flex:none;fill:currentColor}
@media (max-width:20em){svg{display:none}}
.news{display:block;margin-top:4px;padding:0 8px;border-radius:12px;background:#fff;color:#0b4a63}
dialog{position:fixed;inset:auto;right:16px;bottom:16px;z-index:2147483647;box-sizing:border-box;width:min(440px,100vw - 32px);height:min(760px,100vh - 32px);max-width:none;max-height:none;margin:0;padding:0;overflow:hidden;border:1px solid #5d6a70;border-radius:12px;background:#fbfaf7;color:#1d2327;box-shadow:0 4px 24px #0006;color-scheme:light dark}
dialog:not([open]){display:none}
dialog.full{top:0;left:0;right:auto;bottom:auto;width:100%;height:100%;border:0;border-radius:0}
dialog::backdrop{background:#fbfaf7}
iframe{display:block;width:100%;height:100%;border:0;color-scheme:light dark}
.wait{position:absolute;inset:0;display:flex;flex-wrap:wrap;gap:12px;align-content:flex-start;padding:16px;background:inherit;font:max(18px,1.125rem)/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.wait p,.wait a{flex:1 1 100%;margin:0}
.wait a{padding:10px 0;color:inherit}
@media (prefers-color-scheme:dark){button{background:#a5d8e8;color:#14191c}button:hover{background:#c4e8f3}button:focus-visible{outline-color:#a5d8e8;box-shadow:0 0 0 3px #14191c}.news{background:#14191c;color:#a5d8e8}dialog{background:#14191c;color:#eceae5;border-color:#74828a}dialog::backdrop{background:#14191c}}
@media print{:host{display:none}}`;

/** Where a browser knows no constructed stylesheets: enough for the button to be seen and the panel to be used. */
export const plain = {
  launcher: 'position:fixed;right:16px;bottom:16px;z-index:2147483646;min-height:48px;font-size:18px',
  panel:
    'position:fixed;top:0;left:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;z-index:2147483647;background:#fff',
  frame: 'width:100%;height:100%;border:0',
};
