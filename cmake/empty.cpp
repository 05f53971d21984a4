// keeps the target valid while its folders are empty
