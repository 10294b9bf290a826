import type { Undecodable } from './decode.ts';

/**
 * What a value looks like that should not stand where it stands. All but two are known by their own form; `secret-name`
 * and `high-entropy` are guesses, by the name that the value goes by and by its randomness.
 */
export type SecretPattern =
  | 'ai-api-key'
  | 'authorization-header'
  | 'aws-access-key'
  | 'aws-secret-key'
  | 'azure-storage-key'
  | 'connection-string'
  | 'github-token'
  | 'gitlab-token'
  | 'google-api-key'
  | 'high-entropy'
  | 'jwt'
  | 'npm-token'
  | 'password-in-command'
  | 'private-key'
  | 'secret-name'
  | 'sendgrid-key'
  | 'slack-token'
  | 'stripe-key'
  | 'telegram-token';

/** An environment variable, without its value. */
export interface EnvironmentVariable {
  readonly name: string;
  /** Of its value, in characters. */
  readonly length: number;
  /** What its value looks like; empty where it looks harmless. */
  readonly patterns: readonly SecretPattern[];
}

/** A line that looks as if it held a secret, without what stands in it. */
export interface SuspectLine {
  /** Which part of a multipart text, from 1; null where the text has no parts. Each part counts its own lines. */
  readonly part: number | null;
  /** From 1. */
  readonly line: number;
  readonly patterns: readonly SecretPattern[];
}

/** The user data of an instance, without its text. */
export interface UserData {
  /** As EC2 keeps it, before anything is unpacked. */
  readonly bytes: number;
  readonly suspects: readonly SuspectLine[];
  /** What parts of it are in that could not be decoded, each once: nobody knows what stands there. */
  readonly undecoded: readonly Undecodable[];
}
