/** Tests are TypeScript, transformed one file at a time by swc; types are checked apart, by `npm run types`. */
export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/schools.ts',
  globalTeardown: '<rootDir>/test/schoolsAway.ts',
  transform: {
    '^.+\\.m?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // A component imports the styles that it wears, and no test looks at those.
  moduleNameMapper: { '\\.css$': '<rootDir>/test/noStyles.ts' },
  // Jest looks a global up through a proxy, at a hundred times what a variable costs: these come as variables.
  sandboxInjectedGlobals: [
    'Array',
    'Date',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Reflect',
    'Set',
    'String',
  ],
  // Packages that come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!d3-|ical\\.js|internmap|preact)'],
  testSequencer: '<rootDir>/test/longestFirst.mjs',
  maxWorkers: 2,
};
