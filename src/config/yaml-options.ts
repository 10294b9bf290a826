/** How a configuration is parsed, `%YAML 1.1` or not: a date stays text, since 30 February would roll over into March. */
export const yamlOptions = { schema: 'core', resolveKnownTags: false, logLevel: 'error' } as const;
