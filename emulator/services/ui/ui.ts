/** Menus, the sidebar, dialogs and questions to the person at the spreadsheet. */
import type { MenuState, ShownHtml, UiState } from '../../model';
import { EmulatorError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import type { HtmlOutput } from '../html/htmlService';
import { type Enum, Service } from '../service';
import { Button, ButtonSet } from './enums';

export class Ui extends Service {
  override readonly constants = { Button, ButtonSet };

  createMenu(title: string): Menu {
    return new Menu(this.run, { title, addOn: false, items: [] });
  }
  /** Named after the add-on in the Extensions menu. */
  createAddonMenu(): Menu {
    return new Menu(this.run, { title: 'Extensions', addOn: true, items: [] });
  }
  showSidebar(html: HtmlOutput): void {
    this.#ui.sidebar = shown(html);
  }
  showModalDialog(html: HtmlOutput, title: string): void {
    this.#ui.dialog = { ...shown(html), title, modal: true };
  }
  showModelessDialog(html: HtmlOutput, title: string): void {
    this.#ui.dialog = { ...shown(html), title, modal: false };
  }
  /** `(prompt)`, `(prompt, buttons)`, `(title, prompt, buttons)`. */
  alert(...words: (string | Enum)[]): Enum {
    return (Button as Record<string, Enum>)[this.#ask('alert', words).button] ?? Button.CLOSE;
  }
  prompt(...words: (string | Enum)[]): PromptResponse {
    const { button, text } = this.#ask('prompt', words);
    return new PromptResponse(this.run, (Button as Record<string, Enum>)[button] ?? Button.CLOSE, text);
  }

  /** Held locks are dropped while a person is asked [ref]. */
  #ask(kind: 'alert' | 'prompt', words: (string | Enum)[]): { button: string; text: string } {
    this.run.world.locks.releaseAll(this.run);
    const last = words[words.length - 1];
    const buttons = typeof last === 'object' ? last.name() : 'OK';
    const texts = words.filter((each) => typeof each === 'string');
    const [title, message] = texts.length > 1 ? texts : ['', texts[0]];
    const answer = this.#ui.answers.shift() ?? { button: buttons.split('_')[0] ?? 'OK', text: '' };
    if (answer.button !== 'CLOSE' && !buttons.split('_').includes(answer.button)) {
      throw new EmulatorError(`The answer ${answer.button} is none of this question's buttons, ${buttons}.`);
    }
    const asked = { kind, title: title ?? '', message: String(message ?? ''), buttons };
    this.#ui.alerts.push({ ...asked, answer: answer.button, text: answer.text });
    return answer;
  }
  get #ui(): UiState {
    return this.run.world.state.ui;
  }
}

const shown = (html: HtmlOutput): ShownHtml => ({
  html: html.getContent(),
  title: html.getTitle() ?? '',
  width: html.getWidth(),
  height: html.getHeight(),
});

export class Menu extends Service {
  constructor(
    run: Execution,
    readonly state: MenuState,
  ) {
    super(run);
  }
  addItem(caption: string, functionName: string): this {
    this.state.items.push({ caption, handler: functionName });
    return this;
  }
  addSeparator(): this {
    this.state.items.push({ separator: true });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.state.items.push({ submenu: menu.state });
    return this;
  }
  /** Takes the place of a menu of the same title. */
  addToUi(): void {
    const { ui } = this.run.world.state;
    ui.menus = [...ui.menus.filter((each) => each.title !== this.state.title), structuredClone(this.state)];
  }
}

export class PromptResponse extends Service {
  constructor(
    run: Execution,
    readonly button: Enum,
    readonly text: string,
  ) {
    super(run);
  }
  getSelectedButton(): Enum {
    return this.button;
  }
  getResponseText(): string {
    return this.text;
  }
}
