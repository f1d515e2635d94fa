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

/** Makes something once, however many ask meanwhile. A failure is not remembered; the next visitor tries again. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
};

/** All services of a process have the same. */
const bundleOnce: () => Promise<Bundle> = once(bundleWidget);

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
export const createWidgetFiles = (facts: () => FrameFacts): (() => Promise<WidgetFiles>) => once(async () => makeFiles(facts()));
