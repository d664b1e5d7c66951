package wipe

// adviceNoDump tells madvise to leave pages out of core dumps.
// It is zero: darwin has no such advice; core dumps are off by default there.
const adviceNoDump = 0
