// Runs a TypeScript file on Node 24: in this process when its Node is new enough, else on the Node that the lockfile brought along.
import { spawn } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(import.meta.url);
const root = dirname(dirname(here));
const cache = join(root, 'node_modules/.cache/node');
const [file, ...args] = process.argv.slice(2);

/** The Node 24 of this platform from the lockfile; says in words what is missing, and ends, where there is none. */
const packagedNode = () => {
  const platform = `${process.platform.replace('win32', 'win')}-${process.arch}`;
  try {
    const folder = dirname(createRequire(here).resolve(`node-${platform}/package.json`));
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    console.error(`This needs Node 24 or later, and no package brings one for ${platform}. Install it from nodejs.org.`);
    process.exit(1);
  }
};

if (Number(process.versions.node.split('.')[0]) >= 24) {
  if (process.channel) {
    process.channel.unref();
    process.once('disconnect', () => process.kill(process.pid, 'SIGKILL')); // the launcher was killed: nobody could stop us any more
  }
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE ?? cache);
  const target = join(root, file);
  process.argv = [process.execPath, target, ...args];
  await import(pathToFileURL(target).href);
} else {
  const flags = ['--max-semi-space-size=32', '--disable-warning=ExperimentalWarning'];
  const child = spawn(packagedNode(), [...flags, here, file, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
