package wipe

// adviceNoDump tells madvise to leave pages out of core dumps.
// It is MADV_NOCORE of freebsd.
const adviceNoDump = 8
