/** Every function that Google may call: menus, triggers and the sidebar's calls. Nothing else becomes global. */
export { agreeSteps, previewConversation, saveConversation, saveVisit } from './app/calls/coaching';
export { bulletin, endRace, practice, saveStage, saveTraining, startRace } from './app/calls/dropIns';
export { openDesk, openPage } from './app/calls/open';
export { endPair, savePairs, saveProgramme, survey, swapPair } from './app/calls/programmes';
export { approveLetters, checkHealth, previewLetters, repair, savePlaybook } from './app/calls/school';
export { build, importStaff, saveSchool, saveTerms } from './app/calls/setUp';
export { onInstall, onOpen, openSidebar } from './app/menu';
export { everyHour, formSubmitted } from './app/triggers';
