/* Stands for a site's script: one file, copied as it is. */
