/** Every kind of finding, in the order in which they are looked for and told. */
import type { FindingKind } from '../findingKind';
import { addressShared } from './addressShared';
import { answersHeld } from './answersHeld';
import { choicesMissing } from './choicesMissing';
import { copy } from './copy';
import { formChanged } from './formChanged';
import { formGone } from './formGone';
import { headingMissing } from './headingMissing';
import { headingRenamed } from './headingRenamed';
import { headingsDoubled } from './headingsDoubled';
import { headingsGone } from './headingsGone';
import { headingsMoved } from './headingsMoved';
import { idWrong } from './idWrong';
import { rowShifted } from './rowShifted';
import { settingMissing } from './settingMissing';
import { tabMissing } from './tabMissing';
import { tabRenamed } from './tabRenamed';
import { timeZone } from './timeZone';
import { triggers } from './triggers';

export const FINDINGS: readonly FindingKind[] = [
  copy,
  tabRenamed,
  tabMissing,
  headingsMoved,
  headingsGone,
  headingRenamed,
  headingMissing,
  choicesMissing,
  settingMissing,
  formGone,
  formChanged,
  answersHeld,
  headingsDoubled,
  rowShifted,
  idWrong,
  addressShared,
  timeZone,
  triggers,
];
