// How long a test takes says nothing of what it proves: on a busy machine the hook that closes a server outlives Jest's five
// seconds. A test that names its own limit keeps it.
jest.setTimeout(60_000);
