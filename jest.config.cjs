/** Tests run on the sources, transpiled only: types are checked once, by `npm run types`. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'Node10',
          jsx: 'react-jsx',
          target: 'ES2022',
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          ignoreDeprecations: '5.0',
        },
        diagnostics: false,
      },
    ],
  },
  testTimeout: 30000,
};
