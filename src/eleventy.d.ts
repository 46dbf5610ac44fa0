// What of Eleventy do we use? It ships no types.
declare module '@11ty/eleventy' {
  export interface UserConfig {
    readonly globalData: Readonly<Record<string, unknown>>;
    addGlobalData(name: string, value: unknown): void;
    addExtension(
      extension: string,
      options: {
        readonly outputFileExtension: string;
        readonly read: boolean;
        readonly compileOptions: {
          readonly cache: boolean;
          readonly getCacheKey: (source: unknown, path: string) => string;
        };
        readonly useJavaScriptImport: boolean;
        readonly getData: boolean;
        readonly getInstanceFromInputPath: (path: string) => Promise<object>;
        readonly compile: (source: unknown, path: string) => Promise<(data: object) => string>;
      },
    ): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
    setInputDirectory(path: string): void;
    setOutputDirectory(path: string): void;
    setDataDirectory(path: string): void;
    setIncludesDirectory(path: string): void;
    setLayoutsDirectory(path: string): void;
    setServerOptions(options: object): void;
    on(event: 'eleventy.after', listener: () => void | Promise<void>): void;
  }

  export interface Rendered {
    readonly outputPath: string;
    readonly content: string;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string;
        readonly quietMode: boolean;
        readonly source: 'script' | 'cli';
        readonly config: (config: UserConfig) => void;
      },
    );
    toJSON(): Promise<readonly Rendered[]>;
    write(): Promise<unknown>;
  }
}
