import { createAsset, type Asset } from '../server/asset.ts';
import { bundleWidget, type Bundle } from './bundle.ts';
import { renderFrame, type FrameFacts } from './frameHtml.ts';

/** Everything of the widget that is served. */
export interface WidgetFiles {
  loader: Asset;
  frame: Asset;
  script: Asset;
  style: Asset;
}

const scriptType = 'text/javascript; charset=utf-8';

/** What is being made, or was: all services of a process have the same. A failure is not remembered; the next visitor tries again. */
let bundled: Promise<Bundle> | undefined;
const bundleOnce = (): Promise<Bundle> => {
  bundled ??= bundleWidget().catch((error: unknown) => {
    bundled = undefined;
    throw error;
  });
  return bundled;
};

const makeFiles = async (facts: FrameFacts): Promise<WidgetFiles> => {
  const bundle = await bundleOnce();
  const script = createAsset(scriptType, bundle.script);
  const style = createAsset('text/css; charset=utf-8', bundle.style);
  return {
    loader: createAsset(scriptType, bundle.loader),
    frame: createAsset('text/html; charset=utf-8', renderFrame(facts, { script: script.hash, style: style.hash })),
    script,
    style,
  };
};

/** Gives the files, made when they are first asked for: a start waits for nothing, and who never serves a widget makes none. */
export const createWidgetFiles = (facts: () => FrameFacts): (() => Promise<WidgetFiles>) => {
  let made: WidgetFiles | undefined;
  return async () => (made ??= await makeFiles(facts()));
};
