/** The formats of a range: each property is set for all cells or cell by cell, and read back in the same ways. */
import { changeCells, mapCells, sharing } from '../../cells/grid';
import type { Cell, Side } from '../../model';
import { assertEditable, assertSize } from '../../sheets/write';
import type { Enum } from '../service';
import { WrapStrategy } from './enums';
import { RangeCells } from './rangeCells';

type Key = Exclude<keyof Cell, 'value' | 'formula' | 'notCalculated' | 'validation' | 'richText' | 'borders'>;
type Maybe<T> = T | null;

/** What the readers answer where nothing was set. [ref Range] */
const USUAL: Required<Pick<Cell, Key>> = {
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  fontSize: 10,
  fontFamily: 'Arial',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrapStrategy: 'OVERFLOW',
  numberFormat: '',
  note: '',
};

export class RangeStyle extends RangeCells {
  setNumberFormat(format: string): this {
    return this.#paint('numberFormat', format);
  }
  setNumberFormats(formats: string[][]): this {
    return this.#paintEach('numberFormat', formats);
  }
  getNumberFormat(): string {
    return this.#first('numberFormat');
  }
  getNumberFormats(): string[][] {
    return this.#all('numberFormat');
  }
  setNote(note: Maybe<string>): this {
    return this.#paint('note', note || null);
  }
  setNotes(notes: Maybe<string>[][]): this {
    return this.#paintEach('note', notes);
  }
  getNote(): string {
    return this.#first('note');
  }
  getNotes(): string[][] {
    return this.#all('note');
  }
  setBackground(color: Maybe<string>): this {
    return this.#paint('background', color);
  }
  setBackgrounds(colors: Maybe<string>[][]): this {
    return this.#paintEach('background', colors);
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('');
    return this.#paint('background', `#${hex}`);
  }
  getBackground(): string {
    return this.#first('background');
  }
  getBackgrounds(): string[][] {
    return this.#all('background');
  }
  setFontColor(color: Maybe<string>): this {
    return this.#paint('fontColor', color);
  }
  setFontColors(colors: Maybe<string>[][]): this {
    return this.#paintEach('fontColor', colors);
  }
  getFontColor(): string {
    return this.#first('fontColor');
  }
  getFontColors(): string[][] {
    return this.#all('fontColor');
  }
  setFontWeight(weight: Maybe<'bold' | 'normal'>): this {
    return this.#paint('fontWeight', weight);
  }
  setFontWeights(weights: Maybe<'bold' | 'normal'>[][]): this {
    return this.#paintEach('fontWeight', weights);
  }
  getFontWeight(): string {
    return this.#first('fontWeight');
  }
  getFontWeights(): string[][] {
    return this.#all('fontWeight');
  }
  setFontStyle(style: Maybe<'italic' | 'normal'>): this {
    return this.#paint('fontStyle', style);
  }
  setFontStyles(styles: Maybe<'italic' | 'normal'>[][]): this {
    return this.#paintEach('fontStyle', styles);
  }
  getFontStyle(): string {
    return this.#first('fontStyle');
  }
  getFontStyles(): string[][] {
    return this.#all('fontStyle');
  }
  setFontLine(line: Maybe<'underline' | 'line-through' | 'none'>): this {
    return this.#paint('fontLine', line);
  }
  setFontLines(lines: Maybe<'underline' | 'line-through' | 'none'>[][]): this {
    return this.#paintEach('fontLine', lines);
  }
  getFontLine(): string {
    return this.#first('fontLine');
  }
  getFontLines(): string[][] {
    return this.#all('fontLine');
  }
  setFontSize(size: number): this {
    return this.#paint('fontSize', size);
  }
  setFontSizes(sizes: number[][]): this {
    return this.#paintEach('fontSize', sizes);
  }
  getFontSize(): number {
    return this.#first('fontSize');
  }
  getFontSizes(): number[][] {
    return this.#all('fontSize');
  }
  setFontFamily(family: Maybe<string>): this {
    return this.#paint('fontFamily', family);
  }
  setFontFamilies(families: Maybe<string>[][]): this {
    return this.#paintEach('fontFamily', families);
  }
  getFontFamily(): string {
    return this.#first('fontFamily');
  }
  getFontFamilies(): string[][] {
    return this.#all('fontFamily');
  }
  setHorizontalAlignment(alignment: Maybe<string>): this {
    return this.#paint('horizontalAlignment', alignment);
  }
  setHorizontalAlignments(alignments: Maybe<string>[][]): this {
    return this.#paintEach('horizontalAlignment', alignments);
  }
  getHorizontalAlignment(): string {
    return this.#first('horizontalAlignment');
  }
  getHorizontalAlignments(): string[][] {
    return this.#all('horizontalAlignment');
  }
  setVerticalAlignment(alignment: Maybe<string>): this {
    return this.#paint('verticalAlignment', alignment);
  }
  setVerticalAlignments(alignments: Maybe<string>[][]): this {
    return this.#paintEach('verticalAlignment', alignments);
  }
  getVerticalAlignment(): string {
    return this.#first('verticalAlignment');
  }
  getVerticalAlignments(): string[][] {
    return this.#all('verticalAlignment');
  }
  setWrap(wrap: boolean): this {
    return this.#paint('wrapStrategy', wrap ? 'WRAP' : 'OVERFLOW');
  }
  getWrap(): boolean {
    return this.#first('wrapStrategy') === 'WRAP';
  }
  setWraps(wraps: boolean[][]): this {
    return this.#paintEach(
      'wrapStrategy',
      wraps.map((row) => row.map((each) => (each ? 'WRAP' : 'OVERFLOW'))),
    );
  }
  getWraps(): boolean[][] {
    return this.#all('wrapStrategy').map((row) => row.map((each) => each === 'WRAP'));
  }
  setWrapStrategy(strategy: Enum): this {
    return this.#paint('wrapStrategy', strategy.name() as Cell['wrapStrategy']);
  }
  setWrapStrategies(strategies: Enum[][]): this {
    return this.#paintEach(
      'wrapStrategy',
      strategies.map((row) => row.map((each) => each.name() as NonNullable<Cell['wrapStrategy']>)),
    );
  }
  getWrapStrategy(): Enum {
    return WrapStrategy[this.#first('wrapStrategy')];
  }
  getWrapStrategies(): Enum[][] {
    return this.#all('wrapStrategy').map((row) => row.map((each) => WrapStrategy[each]));
  }
  /**
   * Top, left, bottom, right of the range, then its inner lines: true draws, false removes, null leaves as it is.
   * [ref]
   */
  setBorder(...given: [...(boolean | null)[], string | null, Enum | null] | (boolean | null)[]): this {
    assertEditable(this, this.grid);
    const [top, left, bottom, right, vertical, horizontal] = given as (boolean | null)[];
    const [color, style] = given.slice(6) as [string | null | undefined, Enum | null | undefined];
    const line = { color: color ?? '#000000', style: style?.name() ?? 'SOLID' };
    const { rows, columns } = this.grid;
    changeCells(this.sheet, this.grid, (cell, i, j) => {
      const wanted = {
        top: i === 0 ? top : horizontal,
        left: j === 0 ? left : vertical,
        bottom: i === rows - 1 ? bottom : horizontal,
        right: j === columns - 1 ? right : vertical,
      };
      return { ...cell, borders: bordered(cell.borders, wanted, line) };
    });
    return this;
  }

  #paint<K extends Key>(key: K, value: Maybe<Cell[K]>): this {
    assertEditable(this, this.grid);
    const change = sharing((cell) => painted(cell, key, value));
    changeCells(this.sheet, this.grid, change);
    return this;
  }
  #paintEach<K extends Key>(key: K, values: Maybe<Cell[K]>[][]): this {
    assertSize(this.grid, values);
    assertEditable(this, this.grid);
    changeCells(this.sheet, this.grid, (cell, i, j) => painted(cell, key, values[i]?.[j] ?? null));
    return this;
  }
  #all<K extends Key>(key: K): (typeof USUAL)[K][][] {
    return mapCells(this.sheet, this.grid, (cell) => (cell[key] ?? USUAL[key]) as (typeof USUAL)[K]);
  }
  #first<K extends Key>(key: K): (typeof USUAL)[K] {
    const corner = { ...this.grid, rows: 1, columns: 1 };
    const [row] = mapCells(this.sheet, corner, (cell) => (cell[key] ?? USUAL[key]) as (typeof USUAL)[K]);
    return row?.[0] ?? USUAL[key];
  }
}

function bordered(
  before: Cell['borders'],
  wanted: Record<Side, boolean | null | undefined>,
  line: { color: string; style: string },
): Cell['borders'] {
  const after = { ...before };
  for (const side of Object.keys(wanted) as Side[]) {
    if (wanted[side] === true) after[side] = line;
    if (wanted[side] === false) delete after[side];
  }
  return Object.keys(after).length ? after : undefined;
}

function painted<K extends Key>(cell: Cell, key: K, value: Maybe<Cell[K]>): Cell {
  const { [key]: _, ...rest } = cell;
  return value === null ? (rest as Cell) : { ...(rest as Cell), [key]: value };
}
