module parcel

go 1.26
