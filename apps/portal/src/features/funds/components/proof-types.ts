/** What can prove something; the server looks at the content. */
export const PROOF_TYPES = '.pdf,.png,.jpg,.jpeg,.xlsx,.csv';
