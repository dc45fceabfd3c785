/** What helps a conversation along in each format, said in one line over the coach's first question (B5). */
import type { Format } from '../../records';

export const FORMAT_PROMPTS: Record<Format, string> = {
  'One-to-one': 'Start from what you saw, before either of you says what to change.',
  Reciprocal: 'This one is about their lesson; your own has a conversation to itself.',
  'Small group': 'Let the others say what they notice first. One conversation counts for the whole group.',
  'Video peer coaching': 'Choose two minutes of the clip together, and watch them twice.',
};
