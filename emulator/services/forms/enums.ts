/** The enums of forms. */
import { enumOf } from '../service';

export const DestinationType = enumOf('SPREADSHEET');
/** Not in Google's reference, and used widely. [public code] */
export const EmailCollectionType = enumOf('DO_NOT_COLLECT', 'VERIFIED', 'RESPONDER_INPUT');
export const PageNavigationType = enumOf('CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT');
export const FeedbackType = enumOf('CORRECT', 'INCORRECT', 'GENERAL');
export const RatingIconType = enumOf('STAR', 'HEART', 'THUMB_UP');
export const Alignment = enumOf('LEFT', 'CENTER', 'RIGHT');
export const ItemType = enumOf(
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
);
