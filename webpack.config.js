/**
 * Two things are built here:
 *   the add-in    `webpack`                → dist/: taskpane.html (pane and ribbon functions), icons, manifest.xml
 *   the preview   `webpack --env preview`  → out/preview/: the pane beside a workbook's grid, over the local Excel host
 * The first loads Office.js from Microsoft's CDN, as Microsoft asks, and holds nothing of the local host.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const DEVELOPMENT_HOST = 'https://localhost:3000';
const at = (...parts) => path.join(__dirname, ...parts);

const common = (production) => ({
  mode: production ? 'production' : 'development',
  target: ['web', 'es2022'],
  devtool: production ? false : 'source-map',
  resolve: {
    // *.web.ts stands in for its namesake where a module differs between Node and browsers.
    extensions: ['.web.ts', '.ts', '.tsx', '.mjs', '.js'],
    // xmlbuilder2 would use it for host names in other alphabets, which payment files do not have.
    fallback: { url: false },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        // Types are checked once, by `npm run types`.
        options: { transpileOnly: true, compilerOptions: { noEmit: false, incremental: false } },
      },
    ],
  },
  // Fluent UI alone is above webpack's default limits; a pane that is loaded once from a cache may be.
  performance: { hints: false },
  cache: {
    type: 'filesystem',
    cacheDirectory: at('.cache', 'webpack'),
    name: production ? 'production' : 'development',
  },
  stats: { preset: 'errors-warnings', timings: true },
});

/** Where the office's IT puts the files: an https address without a slash at its end. */
function hostAddress() {
  const address = (process.env.PRISOTNIK_HOST ?? DEVELOPMENT_HOST).replace(/\/+$/, '');
  if (!address.startsWith('https://')) throw new Error(`PRISOTNIK_HOST must be an https address, not ${address}`);
  return address;
}

/** Only the development server of the add-in needs a certificate, so only it loads the package that makes one. */
async function certificate() {
  const options = await require('office-addin-dev-certs').getHttpsServerOptions();
  return { type: 'https', options: { ca: options.ca, key: options.key, cert: options.cert } };
}

async function addin(production, serving) {
  const address = hostAddress();
  return {
    ...common(production),
    name: 'addin',
    entry: { taskpane: at('src', 'addin.ts') },
    output: {
      path: at('dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: at('src', 'taskpane', 'taskpane.html'),
        chunks: ['taskpane'],
      }),
      new CopyPlugin({
        patterns: [
          { from: at('assets', 'icons', '*.png'), to: 'assets/icons/[name][ext]' },
          { from: at('manifest.xml'), transform: (text) => text.toString().replaceAll(DEVELOPMENT_HOST, address) },
        ],
      }),
    ],
    ...(serving
      ? {
          devServer: {
            port: 3000,
            server: await certificate(),
            headers: { 'Access-Control-Allow-Origin': '*' },
            hot: false,
          },
        }
      : {}),
  };
}

const preview = (production) => ({
  ...common(production),
  name: 'preview',
  entry: { preview: at('src', 'preview', 'index.tsx') },
  output: { path: at('out', 'preview'), filename: '[name].js', chunkFilename: '[name].chunk.js', clean: true },
  plugins: [
    new HtmlPlugin({
      filename: 'index.html',
      template: at('src', 'preview', 'preview.html'),
      favicon: at('assets', 'icons', 'icon-32.png'),
    }),
    new CopyPlugin({
      patterns: [
        { from: at('node_modules', '@microsoft', 'office-js', 'dist', 'excel-web-16.00.js'), to: 'office/' },
        { from: at('assets', 'vzorec.xlsx'), to: 'assets/', noErrorOnMissing: true },
        { from: at('assets', 'icons', '*.svg'), to: 'assets/icons/[name][ext]' },
      ],
    }),
  ],
  devServer: {
    port: 3001,
    host: '127.0.0.1',
    static: false,
    hot: false,
    liveReload: false,
    client: { overlay: false },
  },
});

module.exports = (env, argv) => {
  const production = argv.mode === 'production';
  return env.preview ? preview(production) : addin(production, Boolean(env.WEBPACK_SERVE));
};
