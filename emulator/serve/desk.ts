/** The Workspace that the page shows: one thing at a time is done to it, and every change is saved and told. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type App, createWorkspace, type Workspace, type WorkspaceState } from '..';
import { Coming, type Restart } from './coming';
import { Problem } from './problem';
import { Tour, type TourStep } from './tour';
import type { Ask, Outcome, Reply, TourAction } from './view';

export interface DeskOptions {
  /** Folder of the built script project. */
  project: string;
  /** File that the state is kept in. */
  state: string;
  /** The first is where a Workspace begins that has no state yet. */
  restart: Restart[];
  tour?: TourStep[];
}

export class Desk {
  workspace: Workspace;
  version = 1;
  /** A sentence about this run of the server, or ''. */
  notice = '';
  readonly coming: Coming;
  /**
   * Whether the first of the states is still to come and nothing else was chosen: there is nothing to show or to keep
   * until then.
   */
  isWaiting = false;
  readonly tour: Tour;
  readonly #listeners = new Set<(version: number) => void>();
  #app: App;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(readonly options: DeskOptions) {
    this.tour = new Tour(options.tour ?? [], options.state.replace(/(\.json)?$/, '.tour.json'));
    this.coming = new Coming(options.restart);
    this.workspace = this.#restored() ?? this.#first();
    this.#app = this.workspace.load(options.project);
    this.#save();
    this.coming.begin({
      progressed: () => this.renew(),
      arrived: (restart) => this.#arrived(restart),
      failed: ({ label }, problem) => this.#failed(label, problem),
    });
  }

  get state(): WorkspaceState {
    return this.workspace.state;
  }

  get app(): App {
    return this.#app;
  }

  /** Calls back with the version after each change; call the result to stop. */
  listen(listener: (version: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does a job when those before it are done. @throws what the job throws, after saving what it changed */
  change<T>(job: () => T | Promise<T>): Promise<T> {
    const done = this.#turn.then(async () => {
      try {
        return await job();
      } finally {
        this.#save();
        this.renew();
      }
    });
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Tells the page that there is something new to show. */
  renew(): void {
    this.version += 1;
    for (const listener of this.#listeners) listener(this.version);
  }

  /** Somebody has done what a step of the tour may speak of, and changed nothing by it. */
  tick(action: TourAction): void {
    if (this.tour.tick(action)) this.renew();
  }

  /** Resolves when everything asked for is done. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  /**
   * Runs a script for the person. `ui.alert` and `ui.prompt` stop a real script in the middle of its work; this one
   * runs to its end at once. So where it asked more than `replies` holds, all that it did is undone and the question
   * handed back; the next try brings one reply more.
   */
  run<T>(replies: Reply[], job: (app: App) => T | Promise<T>): Promise<Outcome<T>> {
    return this.change(async () => {
      const before = JSON.stringify(this.state);
      const { sidebar, dialog } = this.state.ui;
      const asked = this.state.ui.alerts.length;
      for (const { button, text } of replies) this.workspace.ui.answer(button, text);
      let outcome: Outcome<T>;
      try {
        outcome = { ok: true, value: await job(this.#app), told: [] };
      } catch (error) {
        outcome = { ok: false, error: (error as Error).message, told: [] };
      }
      this.state.ui.answers = [];
      const open = this.state.ui.alerts.slice(asked + replies.length);
      const first = open[0];
      if (first && open.some(needsAnswer)) {
        this.#goBack(before);
        // The same objects again, so that what is on show isn't shown anew.
        Object.assign(this.state.ui, { sidebar, dialog });
        return { ask: askOf(first) };
      }
      return { ...outcome, told: open.map(askOf) };
    });
  }

  /** @throws Problem for a label that is not on offer */
  restart(label: string): Promise<void> {
    return this.change(() => {
      const wanted = this.options.restart.find((each) => each.label === label);
      if (!wanted) throw new Problem(`One can't start again from "${label}" here.`);
      if (!this.coming.isReady(wanted)) throw new Problem(`"${label}" is not there yet.`);
      this.notice = '';
      this.isWaiting = false;
      this.tour.begin();
      this.#become(wanted.make());
    });
  }

  /** Whoever waits for the first state gets it; until then another stands in for it unseen. */
  #first(): Workspace {
    const [first] = this.options.restart;
    const [ready] = this.coming.ready;
    if (!ready)
      throw new Error('serve needs at least one state to start from at once: give it a `restart` list.');
    this.isWaiting = first !== ready;
    this.tour.begin();
    return ready.make();
  }

  #arrived(restart: Restart): void {
    const isAwaited = () => this.isWaiting && restart === this.options.restart[0];
    const begin = () => {
      this.#become(restart.make());
      this.isWaiting = false;
    };
    this.change(() => {
      if (isAwaited()) begin();
    }).catch((problem: Error) => this.#failed(restart.label, problem));
  }

  #failed(label: string, problem: Error): void {
    this.notice = `“${label}” could not be made: ${problem.message}`;
    this.isWaiting = false;
    this.renew();
  }

  #become(workspace: Workspace): void {
    this.workspace = workspace;
    this.#app = workspace.load(this.options.project);
  }

  #goBack(before: string): void {
    const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
    try {
      writeFileSync(join(folder, 'state.json'), before);
      this.#become(createWorkspace({ from: join(folder, 'state.json') }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  #restored(): Workspace | undefined {
    const { state } = this.options;
    if (!existsSync(state)) return undefined;
    try {
      return createWorkspace({ from: state });
    } catch {
      const aside = state.replace(/(\.json)?$/, '.set-aside.json');
      renameSync(state, aside);
      this.notice = `The saved Workspace could not be read, so this is a fresh one. The old file is kept as ${aside}.`;
      return undefined;
    }
  }

  /** Written beside and then moved, so that a crash leaves the last whole state. */
  #save(): void {
    if (this.isWaiting) return;
    const { state } = this.options;
    mkdirSync(dirname(state), { recursive: true });
    this.workspace.save(`${state}.part`);
    renameSync(`${state}.part`, state);
  }
}

type Alert = WorkspaceState['ui']['alerts'][number];

/** A bare OK can be shown once the script is done; anything else decides what the script does. */
const needsAnswer = ({ kind, buttons }: Alert): boolean => kind === 'prompt' || buttons !== 'OK';

const labels: Record<string, string> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

const askOf = ({ kind, title, message, buttons }: Alert): Ask => ({
  kind,
  title,
  message,
  buttons: buttons.split('_').map((id) => ({ id, label: labels[id] ?? id })),
});
