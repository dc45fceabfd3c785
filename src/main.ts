/** Every function that Google may call: menus, triggers and what the pages ask for. Nothing else becomes global. */
import { calls } from './app/calls';

export { onInstall, onOpen, openSidebar } from './app/menu';
export { openDesk, openPage } from './app/open';
export { everyHour, formSubmitted } from './app/triggers';

export const {
  agreeSteps,
  approveLetters,
  build,
  checkHealth,
  clearPractice,
  correctConversation,
  endCompetition,
  endPair,
  endPractice,
  importStaff,
  makeSurvey,
  previewConversation,
  previewLetters,
  repair,
  repairsMade,
  saveBulletin,
  saveConversation,
  savePairs,
  savePlaybook,
  saveProgramme,
  saveSchool,
  saveStage,
  saveTerms,
  saveTraining,
  saveVisitNote,
  sendBulletin,
  sendSurvey,
  showBulletin,
  showPractice,
  showSurvey,
  showTakeOver,
  skipBulletin,
  startCompetition,
  startPractice,
  swapPair,
  takeOver,
  undoRepair,
} = calls;
