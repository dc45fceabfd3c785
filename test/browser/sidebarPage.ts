/** Opens the built sidebar as Google shows it: 300 px wide, in a sandboxed frame that has no origin of its own. */
import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { axe } from './browser';
import type { FakeServer } from './sidebarServer';

/** A page as Google is given it; `npm run build` makes it. */
const built = (page: string): string => readFileSync(`build/out/${page}.html`, 'utf8');

/** Google shows a sidebar this wide, whatever it holds. */
const WIDTH = 300;
const HEIGHT = 700;

/** `google.script.run` as the page knows it, answered by the test's server. */
const RUN = `<script>
  const run = (done, failed) => new Proxy({}, { get: (_, name) =>
    name === 'withSuccessHandler' ? (handle) => run(handle, failed) :
    name === 'withFailureHandler' ? (handle) => run(done, handle) :
    (...args) => callServer(name, args).then(({ answer, error }) =>
      error === undefined ? done(answer) : failed(new Error(error))) });
  google = { script: { run: run() } };
</script>`;

export interface Opened {
  page: Page;
  sidebar: Frame;
  close(): Promise<void>;
}

/** Opens the coach's page; when it asks for the other one, that takes its place. */
export async function openSidebar(browser: Browser, server: FakeServer): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(4000);
  const show = (name: string, carried = '') => {
    const content = built(name)
      .replace('<head>', `<head>${RUN}`)
      .replace('data-carried=""', () => `data-carried="${encodeURIComponent(carried)}"`);
    return page.evaluate(`document.querySelector('iframe').srcdoc = ${JSON.stringify(content)}`);
  };
  server.openPage = (name, carried) => {
    // After the answer is on its way, as at Google's.
    setImmediate(() => show(name, carried));
    return true;
  };
  await page.exposeFunction('callServer', server.handle);
  await page.setContent(
    `<html lang="en"><title>Sheet</title><body style="margin:0">
    <iframe title="Stepwise" sandbox="allow-scripts allow-forms allow-popups allow-downloads" style="border:0;width:${WIDTH}px;height:${HEIGHT}px"></iframe>`,
  );
  await show('sidebar');
  const sidebar = await (await page.waitForSelector('iframe')).contentFrame();
  if (!sidebar) throw new Error('The sidebar has no frame.');
  return { page, sidebar, close: () => context.close() };
}

/** What is wrong with the screen as it stands: axe-core's complaints, and anything wider than the sidebar. */
export async function faultsOf(sidebar: Frame): Promise<string[]> {
  const width = await sidebar.evaluate<number>('document.documentElement.scrollWidth');
  const wide = width > WIDTH ? [`The screen is ${width} px wide.`] : [];
  return [...wide, ...(await axe(sidebar))];
}
