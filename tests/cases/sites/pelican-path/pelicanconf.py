# PATH = 'old'
PATH = 'text'
ARTICLE_PATHS = ['articles']
