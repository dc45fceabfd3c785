/** Pages for the sidebar and dialogs, and templates. */

import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { Blob } from '../base/blob';
import { type Enum, Service } from '../service';
import { SandboxMode, XFrameOptionsMode } from './enums';
import { templateCode } from './template';

export class HtmlService extends Service {
  override readonly constants = { SandboxMode, XFrameOptionsMode };

  createHtmlOutput(html: string | Blob = ''): HtmlOutput {
    return new HtmlOutput(this.run, typeof html === 'string' ? html : html.getDataAsString());
  }
  /** @throws GoogleError `No HTML file named x was found.` */
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.run, this.#read(name));
  }
  createTemplate(html: string): HtmlTemplate {
    return new HtmlTemplate(this.run, html);
  }
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.run, this.#read(name));
  }
  getUserAgent(): string {
    return 'Mozilla/5.0';
  }
  #read(name: string): string {
    const { file } = this.run.start;
    if (!file) throw new GoogleError(`No HTML file named ${name} was found.`);
    return file(name);
  }
}

export class HtmlOutput extends Service {
  #title: string | undefined;
  #width: number | undefined;
  #height: number | undefined;
  constructor(
    run: Execution,
    private content: string,
  ) {
    super(run);
  }
  getContent(): string {
    return this.content;
  }
  setContent(content: string): this {
    this.content = content;
    return this;
  }
  append(content: string): this {
    this.content += content;
    return this;
  }
  getTitle(): string | undefined {
    return this.#title;
  }
  setTitle(title: string): this {
    this.#title = title;
    return this;
  }
  getWidth(): number | undefined {
    return this.#width;
  }
  setWidth(width: number): this {
    this.#width = width;
    return this;
  }
  getHeight(): number | undefined {
    return this.#height;
  }
  setHeight(height: number): this {
    this.#height = height;
    return this;
  }
  /** IFRAME is the only one left; asking for another changes nothing. [ref] */
  setSandboxMode(_mode: Enum): this {
    return this;
  }
  setXFrameOptionsMode(_mode: Enum): this {
    return this;
  }
  addMetaTag(name: string, content: string): this {
    return this.append(`<meta name="${name}" content="${content}">`);
  }
  setFaviconUrl(_url: string): this {
    return this;
  }
  getBlob(): Blob {
    return new Blob(this.run, [...Buffer.from(this.content)], 'text/html', `${this.#title ?? 'page'}.html`);
  }
}

export class HtmlTemplate extends Service {
  /** What the script sets on it, as `template.name = …`. */
  readonly locals: Record<string, unknown> = {};
  constructor(
    run: Execution,
    readonly source: string,
  ) {
    super(run);
  }
  evaluate(): HtmlOutput {
    const { evaluate } = this.run.start;
    if (!evaluate) throw new GoogleError('Templates are evaluated in a loaded project only.');
    return new HtmlOutput(this.run, String(evaluate(templateCode(this.source), this.locals)));
  }
  getRawContent(): string {
    return this.source;
  }
  getCode(): string {
    return templateCode(this.source);
  }
}
