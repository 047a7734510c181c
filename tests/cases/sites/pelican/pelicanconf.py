SITENAME = 'A blog'
