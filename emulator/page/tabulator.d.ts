/** The part of tabulator-tables that the grid uses; the package brings no types of its own. */
declare module 'tabulator-tables' {
  export interface CellComponent {
    getElement(): HTMLElement;
    getRow(): RowComponent;
    getColumn(): ColumnComponent;
    getData(): object;
  }

  export interface RowComponent {
    getData(): object;
    getCell(field: string): CellComponent | false;
    reformat(): void;
  }

  export interface ColumnComponent {
    getField(): string;
    getWidth(): number;
  }

  export interface ColumnDefinition {
    title: string;
    field?: string;
    width?: number;
    minWidth?: number;
    visible?: boolean;
    frozen?: boolean;
    resizable?: boolean | 'header';
    cssClass?: string;
    formatter: (cell: CellComponent) => HTMLElement | string;
  }

  export interface Options {
    data: object[];
    columns: ColumnDefinition[];
    index: string;
    height: string;
    frozenRows?: (row: RowComponent) => boolean;
    renderVerticalBuffer?: number;
  }

  export class Tabulator {
    static registerModule(modules: object[]): void;
    constructor(element: HTMLElement, options: Options);
    on(event: string, heard: (first: never, second: never) => void): void;
    getRow(index: number): RowComponent | false;
    scrollToRow(index: number, position: string, ifVisible: boolean): Promise<void>;
    destroy(): void;
  }

  export const FormatModule: object;
  export const FrozenColumnsModule: object;
  export const FrozenRowsModule: object;
  export const InteractionModule: object;
  export const ResizeColumnsModule: object;
  export const ResizeTableModule: object;
}
