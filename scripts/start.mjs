/**
 * `npm start`: installs and builds what is missing or stale, serves the app, and opens it where there is a desktop.
 * `npm start -- --no-open`, or SEJAJAR_OPEN=0, leaves it to you to open it.
 */
import { buildIfStale } from './build.mjs';
import { installDependencies, runScript, SetupError } from './install.mjs';
import { root } from './run-tool.mjs';

const usualPort = 4173;

runScript(async () => {
  await installDependencies();
  if (!(await buildIfStale())) throw new SetupError('The build failed; its message stands above.');
  const { preview } = await import('vite');
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { port: usualPort, open: isToOpen() },
  });
  const [address] = server.resolvedUrls.local;
  console.log(`\nSejajar is at ${address} (Ctrl+C stops it)`);
  if (new URL(address).port !== String(usualPort)) {
    console.log(
      `Port ${usualPort} is taken. What you wrote there is kept there: a browser keeps each address apart.`,
    );
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop(server));
});

/** Whether somebody sits before this machine who has not asked to be left alone. */
function isToOpen() {
  const { CI, DISPLAY, SEJAJAR_OPEN, SSH_CONNECTION, WAYLAND_DISPLAY } = process.env;
  if (CI || SEJAJAR_OPEN === '0' || process.argv.includes('--no-open')) return false;
  const isAlwaysADesktop = ['darwin', 'win32'].includes(process.platform) && !SSH_CONNECTION;
  return isAlwaysADesktop || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function stop(server) {
  console.log('\nStopped.');
  await server.close();
  process.exit();
}
