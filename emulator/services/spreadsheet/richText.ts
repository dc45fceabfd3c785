/** Rich text: what a cell's text links to, and how its parts look. */
import { cut, marked } from '../../cells/richText';
import type { TextMarks, TextRun } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { Service } from '../service';

type Style = NonNullable<TextMarks['style']>;

export class RichTextValue extends Service {
  constructor(
    run: Execution,
    readonly text: string,
    readonly runs: TextRun[] = plain(text),
    readonly start = 0,
  ) {
    super(run);
  }
  getText(): string {
    return this.text;
  }
  getStartIndex(): number {
    return this.start;
  }
  getEndIndex(): number {
    return this.start + this.text.length;
  }
  /** Null where there is none, and where the part has more than one. [ref] */
  getLinkUrl(start = 0, end = this.text.length): string | null {
    const links = cut(this.runs, start, end).map((each) => each.marks.link ?? null);
    return links.every((each) => each === links[0]) ? (links[0] ?? null) : null;
  }
  getTextStyle(start = 0, end = this.text.length): TextStyle {
    return new TextStyle(this.run, cut(this.runs, start, end)[0]?.marks.style ?? {});
  }
  getRuns(): RichTextValue[] {
    return this.runs.map(
      ({ start, end, marks }) =>
        new RichTextValue(
          this.run,
          this.text.slice(start, end),
          [{ start: 0, end: end - start, marks }],
          this.start + start,
        ),
    );
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.run, this.text, this.runs);
  }
}

export class RichTextValueBuilder extends Service {
  #text: string;
  #runs: TextRun[];
  constructor(run: Execution, text = '', runs: TextRun[] = plain(text)) {
    super(run);
    this.#text = text;
    this.#runs = runs;
  }
  setText(text: string): this {
    this.#text = text;
    this.#runs = plain(text);
    return this;
  }
  /** `(url)` for the whole text, `(start, end, url)` for a part. */
  setLinkUrl(...given: (string | number | null)[]): this {
    return this.#mark(given, (marks, link) => ({ ...marks, link: (link as string | null) ?? undefined }));
  }
  /** `(style)` for the whole text, `(start, end, style)` for a part. */
  setTextStyle(...given: (TextStyle | number | null)[]): this {
    return this.#mark(given, (marks, style) => ({
      ...marks,
      style: style instanceof TextStyle ? { ...marks.style, ...style.style } : undefined,
    }));
  }
  build(): RichTextValue {
    return new RichTextValue(this.run, this.#text, this.#runs);
  }

  #mark(given: unknown[], change: (marks: TextMarks, value: unknown) => TextMarks): this {
    const [start, end] = given.length > 1 ? (given as [number, number]) : [0, this.#text.length];
    if (start < 0 || end > this.#text.length || start > end)
      throw new GoogleError('Illegal argument: the offsets are outside the text.');
    this.#runs = marked(this.#runs, start, end, (marks) => change(marks, given[given.length - 1]));
    return this;
  }
}

/** A property that is not set reads as null, and the cell's own format holds. */
export class TextStyle extends Service {
  constructor(
    run: Execution,
    readonly style: Style = {},
  ) {
    super(run);
  }
  isBold(): boolean | null {
    return this.style.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.style.italic ?? null;
  }
  isUnderline(): boolean | null {
    return this.style.underline ?? null;
  }
  isStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }
  getFontSize(): number | null {
    return this.style.fontSize ?? null;
  }
  getFontFamily(): string | null {
    return this.style.fontFamily ?? null;
  }
  getForegroundColor(): string | null {
    return this.style.foregroundColor ?? null;
  }
  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.run, { ...this.style });
  }
}

export class TextStyleBuilder extends Service {
  constructor(
    run: Execution,
    readonly style: Style = {},
  ) {
    super(run);
  }
  setBold(bold: boolean): this {
    return this.#set({ bold });
  }
  setItalic(italic: boolean): this {
    return this.#set({ italic });
  }
  setUnderline(underline: boolean): this {
    return this.#set({ underline });
  }
  setStrikethrough(strikethrough: boolean): this {
    return this.#set({ strikethrough });
  }
  setFontSize(fontSize: number): this {
    return this.#set({ fontSize });
  }
  setFontFamily(fontFamily: string): this {
    return this.#set({ fontFamily });
  }
  setForegroundColor(foregroundColor: string): this {
    return this.#set({ foregroundColor });
  }
  build(): TextStyle {
    return new TextStyle(this.run, { ...this.style });
  }
  #set(change: Style): this {
    Object.assign(this.style, change);
    return this;
  }
}

const plain = (text: string): TextRun[] => (text === '' ? [] : [{ start: 0, end: text.length, marks: {} }]);
