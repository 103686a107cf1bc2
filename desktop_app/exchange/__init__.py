"""Floor 2, exchange between offices, all of it pure: writes that travel, the merge, segments, bundles, trust."""
