A sample on the class path: ${title}
