/** The local Workspace's web page: a spreadsheet, forms, mail and a clock for people, on this machine alone. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Progress, Restart } from './serve/coming';
import { Desk } from './serve/desk';
import { answer } from './serve/routes';
import type { TourStep } from './serve/tour';

export type { Progress, Restart, TourStep };

export interface ServeOptions {
  /** Folder of the built script project, such as `build/out`. */
  project: string;
  /** File that the state is kept in, so that it survives a restart; `.workspace/state.json` unless given. */
  state?: string;
  /** 0, or none, takes any free port. */
  port?: number;
  /**
   * What one can start again from; the first is also the first start, waited for where it takes a while. One has to be
   * there at once.
   */
  restart: Restart[];
  /** What newcomers are told to do first, in this order; without it the page has no tour. */
  tour?: TourStep[];
}

export interface Served {
  /** Such as `http://127.0.0.1:8080/`. */
  url: string;
  /** Stops listening, and resolves when the last change is saved. */
  close(): Promise<void>;
}

/**
 * Shows a Workspace in the browser. A saved state that can't be read is set aside, and the page says so.
 * @throws EmulatorError when the project doesn't load; the system's error when the port is taken
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { project, state = '.workspace/state.json', port = 0, restart, tour } = options;
  const desk = new Desk({ project, state, restart, tour });
  const server = createServer((request, response) => {
    answer(desk, request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(error.message);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await Promise.all([closed, desk.idle()]);
    },
  };
}
