// A placeholder, until the package has its code.
export {}
