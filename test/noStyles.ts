/** What a test gets where a component imports its styles. */
export {};
