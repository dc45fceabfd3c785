/** A person sitting at the sidebar: what they see, press and fill in, as the tests say it. */
import type { Browser, Frame, Page } from 'playwright-core';
import { launch } from './browser';
import { faultsOf, type Opened, openSidebar } from './sidebarPage';
import { northfield } from './sidebarSchool';
import { FakeServer } from './sidebarServer';

/** Starts one browser for the test file and closes each test's page; call it at the top of the file. */
export function sitAtSidebar() {
  let browser: Browser;
  let opened: Opened;
  let server: FakeServer;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => opened.close());
  afterAll(() => browser?.close());
  return {
    get page(): Page {
      return opened.page;
    },
    get sidebar(): Frame {
      return opened.sidebar;
    },
    get server(): FakeServer {
      return server;
    },
    /** Opens the sidebar over a desk; `before` may spoil something first. */
    async open(desk = northfield(), before: (server: FakeServer) => void = () => {}) {
      server = new FakeServer(desk);
      before(server);
      opened = await openSidebar(browser, server);
    },
    /** A whole name must fit; a pattern need not. */
    button: (name: string | RegExp) =>
      opened.sidebar.getByRole('button', { name, exact: typeof name === 'string' }),
    field: (label: string | RegExp) => opened.sidebar.getByLabel(label, { exact: typeof label === 'string' }),
    sees: (text: string | RegExp) => opened.sidebar.getByText(text).first().waitFor(),
    title: (text: string) => opened.sidebar.getByRole('heading', { level: 1, name: text }).waitFor(),
    /** The screen as it stands has no fault that axe-core knows, and nothing is wider than the sidebar. */
    sound: async () => expect(await faultsOf(opened.sidebar)).toEqual([]),
    called: (names: RegExp) => server.calls.map(({ name }) => name).filter((name) => names.test(name)),
    calls: (name: string) => server.calls.filter((call) => call.name === name),
    /** The id of what has the focus, or its words. */
    focused: () =>
      opened.sidebar.evaluate<string>('document.activeElement.id || document.activeElement.textContent'),
    /** Waits until the focus stands there, since it moves a moment after the click; the id, or the words' beginning. */
    focusOn: (there: string) =>
      opened.sidebar.waitForFunction(
        `(document.activeElement.id || document.activeElement.textContent).startsWith(${JSON.stringify(there)})`,
      ),
  };
}
