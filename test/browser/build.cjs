/**
 * Builds pages for the browser tests: `node test/browser/build.cjs pane|apart|preview`. A child process, so that webpack's
 * memory is not jest's. The pages go to .cache/pages/<name>; webpack's own cache makes a second build quick.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const configure = require('../../webpack.config.js');

const at = (...parts) => path.join(__dirname, '..', '..', ...parts);
const LIBRARY = at('node_modules', '@microsoft', 'office-js', 'dist', 'excel-web-16.00.js');

function configuration(name) {
  // What is measured is what offices get.
  const base = configure({ preview: true }, { mode: name === 'apart' ? 'production' : 'development' });
  const output = { ...base.output, path: at('.cache', 'pages', name) };
  if (name === 'preview') return { ...base, output, devtool: false };
  return {
    ...base,
    output,
    devtool: false,
    name: `${name}-page`,
    entry: at('test', 'browser', `${name}-page.ts`),
    plugins: [
      new HtmlPlugin({ filename: 'index.html', template: at('test', 'browser', `${name}-page.html`) }),
      ...(name === 'apart' ? [new CopyPlugin({ patterns: [{ from: LIBRARY, to: 'office/' }] })] : []),
    ],
  };
}

const compiler = webpack(configuration(process.argv[2]));
compiler.run((error, stats) => {
  if (error) throw error;
  if (stats.hasErrors()) {
    console.error(stats.toString('errors-only'));
    process.exitCode = 1;
  }
  compiler.close((closing) => {
    if (closing) throw closing;
  });
});
