/** What the person at the spreadsheet sees, answers and chooses. */
import type { MenuState, ShownHtml, UiState } from '../model';
import type { World } from '../world/world';
import { menuHandler } from './people';

export class Screen {
  readonly #world: World;
  readonly #run: (fn: string) => void;

  constructor(world: World, run: (fn: string) => void) {
    this.#world = world;
    this.#run = run;
  }
  get menus(): MenuState[] {
    return this.#ui.menus;
  }
  get sidebar(): ShownHtml | null {
    return this.#ui.sidebar;
  }
  get dialog(): UiState['dialog'] {
    return this.#ui.dialog;
  }
  get toasts(): UiState['toasts'] {
    return this.#ui.toasts;
  }
  get alerts(): UiState['alerts'] {
    return this.#ui.alerts;
  }
  /** What the person will answer to the next alert or prompt: a button such as `'YES'`, and a text. */
  answer(button: string, text = ''): void {
    this.#ui.answers.push({ button, text });
  }
  /** The person at the keyboard chooses `'Menu > Item'`. @throws what the function throws */
  chooseMenu(path: string | string[]): void {
    this.#run(menuHandler(this.#world, path));
  }
  closeSidebar(): void {
    this.#ui.sidebar = null;
  }
  closeDialog(): void {
    this.#ui.dialog = null;
  }
  get #ui(): UiState {
    return this.#world.state.ui;
  }
}
