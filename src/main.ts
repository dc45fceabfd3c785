/** Every function that Google may call: menus, triggers and the sidebar's calls. Nothing else becomes global. */
export { onInstall, onOpen, openSidebar } from './entry/menu';
export {
  agreeSteps,
  approveLetters,
  build,
  checkHealth,
  endPair,
  endRace,
  importStaff,
  openDesk,
  openPage,
  previewConversation,
  previewLetters,
  repair,
  saveConversation,
  savePairs,
  savePlaybook,
  saveProgramme,
  saveSchool,
  saveStage,
  saveTerms,
  saveTraining,
  saveVisit,
  startRace,
  survey,
  swapPair,
} from './entry/sidebar';
export { everyHour, formSubmitted } from './entry/triggers';
