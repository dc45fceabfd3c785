/** Makes a letter fit into the cell that holds it in the outbox, by cutting its longest quotes. */
import type { Block, Letter } from '../../records/letter';

/** A cell holds 50,000 characters [docs]. The words that are cut from a letter can still be read in the sheet. */
const LONGEST_LETTER = 45_000;
const LONGEST_QUOTE = 6_000;

/** Cuts the longest quotes, shorter and shorter, until the letter fits. */
export function fitted(letter: Letter): Letter {
  let fit = letter;
  for (let longest = LONGEST_QUOTE; isTooLong(fit) && longest >= 1; longest = Math.floor(longest / 2))
    fit = { ...letter, blocks: letter.blocks.map((block) => shortenQuote(block, longest)) };
  return fit;
}

const isTooLong = (letter: Letter): boolean => JSON.stringify(letter).length > LONGEST_LETTER;

const shortenQuote = (block: Block, longest: number): Block =>
  block.type === 'quote' && block.text.length > longest
    ? { ...block, text: `${[...block.text].slice(0, longest).join('')}… (the rest stands in the sheet)` }
    : block;
