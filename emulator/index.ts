/** The door of the local Workspace: everything that a story, the web page or an outside check may use. */

export type * from './model';
export type { App, LoadOptions } from './project';
export { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace';
