/** Every function that Google may call: menus, triggers and the sidebar's calls. Nothing else becomes global. */
export { agreeSteps, previewConversation, saveConversation, saveVisitNote } from './app/calls/coaching';
export {
  clearPractice,
  endCompetition,
  endPractice,
  saveBulletin,
  saveStage,
  saveTraining,
  sendBulletin,
  showBulletin,
  showPractice,
  skipBulletin,
  startCompetition,
  startPractice,
} from './app/calls/dropIns';
export { openDesk, openPage } from './app/calls/open';
export {
  endPair,
  makeSurvey,
  savePairs,
  saveProgramme,
  sendSurvey,
  showSurvey,
  swapPair,
} from './app/calls/programmes';
export { approveLetters, checkHealth, previewLetters, repair, savePlaybook } from './app/calls/school';
export { build, importStaff, saveSchool, saveTerms } from './app/calls/setUp';
export { onInstall, onOpen, openSidebar } from './app/menu';
export { everyHour, formSubmitted } from './app/triggers';
