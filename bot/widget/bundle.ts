import { fileURLToPath } from 'node:url';

/** What browsers load, each one file. */
export interface Bundle {
  /** The script that a site carries. */
  loader: Uint8Array;
  /** Script and style of the chat itself. */
  script: Uint8Array;
  style: Uint8Array;
}

const folder = fileURLToPath(new URL('../../web/widget/', import.meta.url));
const entries = { loader: 'loader/main.ts', script: 'frame/main.ts', style: 'frame/style.css' };

/** Browsers of the last five years; what is newer is asked for before it is used. */
const target = ['es2020', 'chrome87', 'firefox86', 'safari14.1'];

/**
 * Makes the files that browsers load out of `web/widget`. esbuild is a program of its own: it is loaded for this and ended after it, so
 * that nothing of it stays in the memory of the service.
 */
export const bundleWidget = async (): Promise<Bundle> => {
  const { build, stop } = await import('esbuild');
  try {
    const { outputFiles } = await build({
      absWorkingDir: folder,
      entryPoints: Object.entries(entries).map(([out, file]) => ({ out, in: file })),
      outdir: folder,
      write: false,
      bundle: true,
      minify: true,
      format: 'iife',
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
      target,
    });
    const named = (name: string): Uint8Array => {
      const file = outputFiles.find(({ path }) => path.endsWith(name));
      if (!file) throw new Error(`the bundle lacks ${name}`);
      return file.contents;
    };
    return { loader: named('loader.js'), script: named('script.js'), style: named('style.css') };
  } finally {
    await stop();
  }
};
