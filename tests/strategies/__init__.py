"""Generated cables: strategies for every node of the tree, for odd layouts of a cable, for damaged texts.

A new node type gets its strategy here, in the module of its layer.
"""
