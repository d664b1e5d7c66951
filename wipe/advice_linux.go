package wipe

// adviceNoDump tells madvise to leave pages out of core dumps.
// It is MADV_DONTDUMP of linux: package syscall has no name for it on every architecture.
const adviceNoDump = 16
