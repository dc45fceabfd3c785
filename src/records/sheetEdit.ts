/**
 * The single changes that repairs make to the sheet, as data: each says all that it touches, and the sheet gives the
 * one that undoes it. They are kept as JSON for as long as a repair can be undone.
 */
import * as z from 'zod/mini';
import type { Output } from './schema';

const text = () => z.string();
const number = () => z.number();

/** What a cell held, and how it shows it; a date as the moment it is. */
const content = () => z.union([z.string(), z.number(), z.boolean(), z.object({ date: z.string() })]);
export type Content = Output<typeof content>;

const cell = () => z.object({ column: number(), value: content(), format: text() });

export const sheetEdit = () =>
  z.discriminatedUnion('do', [
    z.object({ do: z.literal('rename tab'), from: text(), to: text() }),
    z.object({ do: z.literal('make tab'), tab: text() }),
    /** `rows` is how many rows the tab was given with its making. */
    z.object({ do: z.literal('drop tab'), tab: text(), rows: number() }),
    /** The column counted from 0; the format is that of the cell, '' where it is to be that of text. */
    z.object({
      do: z.literal('head'),
      tab: text(),
      column: number(),
      from: text(),
      to: text(),
      format: text(),
    }),
    /** An empty column behind the one counted from 0; -1 puts it first. */
    z.object({ do: z.literal('add column'), tab: text(), heading: text(), behind: number() }),
    z.object({ do: z.literal('drop column'), tab: text(), heading: text() }),
    /** Cells under a heading, of rows counted from 1 as in the sheet; undone, a row is known by what it says. */
    z.object({
      do: z.literal('write'),
      tab: text(),
      heading: text(),
      row: number(),
      from: content(),
      to: content(),
      format: text(),
    }),
    z.object({ do: z.literal('move right'), tab: text(), row: number(), from: number() }),
    z.object({ do: z.literal('give back'), tab: text(), id: text(), cells: z.array(cell()) }),
    z.object({ do: z.literal('set aside'), tab: text(), row: number(), count: number(), to: text() }),
    z.object({ do: z.literal('bring back'), tab: text(), row: number(), count: number(), from: text() }),
    /** `to` is the row before which it is to stand. */
    z.object({ do: z.literal('move row'), tab: text(), row: number(), to: number(), cells: z.array(text()) }),
    z.object({ do: z.literal('add row'), tab: text(), row: number(), cells: z.array(text()) }),
    z.object({ do: z.literal('drop row'), tab: text(), cells: z.array(text()) }),
    z.object({ do: z.literal('offer'), tab: text(), headings: z.array(text()) }),
    z.object({ do: z.literal('offer nothing'), tab: text(), headings: z.array(text()) }),
    z.object({ do: z.literal('zone'), from: text(), to: text() }),
  ]);

export type SheetEdit = Output<typeof sheetEdit>;
