<h1 id="only-words">Only words</h1>
<p>No front matter, no line end</p>
