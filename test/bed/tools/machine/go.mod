module slipway.test/bed/tools/machine

go 1.26
